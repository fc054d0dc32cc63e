/** The whole plan as one document: a class for each chapter, and one that puts the rotation into words. */
@NullMarked
package oncall.report.plan;

import org.jspecify.annotations.NullMarked;
