/** Who owns which pipelines, how much each carries, and what rests on one person if any one leaves. */
@NullMarked
package oncall.report.owners;

import org.jspecify.annotations.NullMarked;
