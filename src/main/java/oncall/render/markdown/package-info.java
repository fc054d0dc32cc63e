/** Documents as GitHub-flavoured Markdown. */
@NullMarked
package oncall.render.markdown;

import org.jspecify.annotations.NullMarked;
