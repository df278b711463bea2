// For pages that hold widgets in their light-DOM form: draws them once their tags are defined, by whatever entry.
import { tellAuthor } from '../embed/author.js';
import { upgradeFigures } from '../embed/figures.js';

upgradeFigures();
tellAuthor();
