package oncall.text;

/** What a finding names its rule by. Rules are enums or classes, so that none can be named that nobody describes. */
public interface RuleId {

    /** The id in kebab-case, as findings print it. */
    String id();
}
