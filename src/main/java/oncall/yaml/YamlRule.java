package oncall.yaml;

import oncall.text.RuleId;

/** The rules that reading YAML can find broken. */
public enum YamlRule implements RuleId {

    /** The text is not YAML, or uses a part of YAML that has no meaning in a plan. */
    SYNTAX("yaml-syntax"),

    /** Values are nested too deep, there are too many, or aliases stand for too many of them. */
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
