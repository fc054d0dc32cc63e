/** Who owns which pipelines, how that weighs on each, and what would rest on one person if any one left. */
@NullMarked
package oncall.report.owners;

import org.jspecify.annotations.NullMarked;
