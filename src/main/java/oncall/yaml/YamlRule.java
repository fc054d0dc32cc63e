package oncall.yaml;

import oncall.text.RuleId;

/** The rules of reading YAML. */
public enum YamlRule implements RuleId {

    /** The text is not YAML, or uses a part of YAML that has no meaning in a plan. */
    SYNTAX("yaml-syntax"),

    /** Values are nested too deep, there are too many values, or aliases stand for too many. */
    LIMITS("yaml-limits"),

    /** A key occurs twice in one mapping. */
    DUPLICATE_KEY("duplicate-key");

    private final String id;

    YamlRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
