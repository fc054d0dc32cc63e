/**
 * What was meant: records that have no places in files and cannot be wrong. Every day range includes both ends; ids are
 * unique; what refers to an engineer or a pipeline holds it. Depends on no other package.
 */
@NullMarked
package oncall.model;

import org.jspecify.annotations.NullMarked;
