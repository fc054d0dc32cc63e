/** Who owns which pipelines, how much each person owns, and what would depend on one person if anyone left. */
@NullMarked
package oncall.report.owners;

import org.jspecify.annotations.NullMarked;
