package oncall.model;

/**
 * Why a shift, or days of it, do not stay with the person whose turn it was: a {@link Remedy} or another {@link Cause}.
 */
public interface ChangeKind extends Choice {}
