/** What publishing adds, changes and takes back. */
@NullMarked
package oncall.report.publish;

import org.jspecify.annotations.NullMarked;
