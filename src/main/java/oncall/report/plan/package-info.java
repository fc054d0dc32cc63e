/** The whole plan as one document to be read by people: one class for each chapter, and those that put rules into words. */
@NullMarked
package oncall.report.plan;

import org.jspecify.annotations.NullMarked;
