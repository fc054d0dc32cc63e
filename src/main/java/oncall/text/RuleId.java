package oncall.text;

/**
 * The rule that a finding reports. Rules are enums or classes, so that a finding cannot name one that has no
 * description.
 */
public interface RuleId {

    /** The id in kebab-case, as findings print it. */
    String id();
}
