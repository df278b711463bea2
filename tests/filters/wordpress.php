<?php
// Runs texts through WordPress's own filters, hooked as WordPress hooks them; needs no database.
// php wordpress.php FOLDER < texts.json > filtered.json

define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
define('WP_DEBUG', false);

$files = [
    'version', 'compat', 'load', 'plugin', 'functions', 'class-wp-error', 'l10n', 'pomo/translations', 'class-wp-post', 'cache',
    'formatting', 'kses', 'shortcodes', 'blocks', 'class-wp-block', 'class-wp-block-list', 'class-wp-block-parser', 'class-wp-block-type',
    'class-wp-block-type-registry', 'link-template', 'media', 'embed', 'class-wp-embed', 'feed', 'default-filters',
];
foreach ($files as $file) require_once ABSPATH . WPINC . "/$file.php";

/** The post that is shown, by an author, whose HTML is filtered. */
$content = '';
function get_post() { return null; }
function get_the_content() { return $GLOBALS['content']; }
function is_embed() { return false; }
function current_user_can() { return false; }

$options = ['use_smilies' => '1', 'use_balanceTags' => '0', 'blog_charset' => 'UTF-8', 'home' => 'https://blog.example', 'siteurl' => 'https://blog.example'];
wp_cache_init();
wp_cache_set('alloptions', $options, 'options');
add_filter('pre_option', fn ($value, $name) => $options[$name] ?? '', 10, 2);
smilies_init();
$wp_embed = new class extends WP_Embed {
    public function shortcode($attributes, $url = '') { return '(what embed makes)'; }
};
kses_init_filters();

// What is hooked and lives in files that need a database is taken out; what would have run here is named.
$run = ['content_save_pre', 'the_content', 'the_content_feed', 'get_the_excerpt', 'render_block'];
$left_out = [];
foreach ($wp_filter as $name => $hook) {
    foreach ($hook->callbacks as $priority => $callbacks) {
        foreach ($callbacks as ['function' => $function]) {
            if (is_callable($function)) continue;
            remove_filter($name, $function, $priority);
            if (in_array($name, $run, true)) $left_out[] = $function;
        }
    }
}

// WordPress's own shortcodes need a database to say anything.
foreach (array_keys($shortcode_tags) as $tag) add_shortcode($tag, fn () => "(what $tag makes)");

/** As a form posts it: slashed, and slashed again when it is saved. */
$saved = fn ($text) => wp_unslash(apply_filters('content_save_pre', wp_slash($text)));
$shown = fn ($text) => apply_filters('the_content', $text);
$posted = function ($text, $ways) use (&$content, $saved) {
    $content = $saved($text);
    return $ways();
};
$block = fn ($text) => "<!-- wp:html -->\n$text\n<!-- /wp:html -->";

$ways = [
    'wp_kses_post' => 'wp_kses_post',
    'wptexturize' => 'wptexturize',
    'wpautop' => 'wpautop',
    'WordPress, classic' => fn ($text) => $shown($saved($text)),
    'WordPress, block' => fn ($text) => $shown($saved($block($text))),
    'WordPress, feed' => fn ($text) => $posted($text, fn () => get_the_content_feed('rss2')),
    'WordPress, excerpt' => fn ($text) => $posted($text, fn () => wp_trim_excerpt('')),
    'wp_strip_all_tags' => fn ($text) => wp_strip_all_tags($shown($saved($text))),
    'strip_tags' => 'strip_tags',
];

$texts = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$filtered = array_map(fn ($way) => array_map($way, $texts), $ways);
echo json_encode(['version' => $wp_version, 'leftOut' => $left_out, 'filtered' => $filtered], JSON_THROW_ON_ERROR);
