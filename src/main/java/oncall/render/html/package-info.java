/** Documents as HTML pages, with their pictures as SVG. */
@NullMarked
package oncall.render.html;

import org.jspecify.annotations.NullMarked;
