package oncall.yaml;

import oncall.text.ReadingRule;

/** The rules of reading YAML. */
public enum YamlRule implements ReadingRule {

    /** The text is not YAML, or uses a part of YAML that has no meaning in a plan. */
    YAML_SYNTAX,

    /** Values are nested too deep, there are too many values, or aliases stand for too many. */
    YAML_LIMITS,

    /** A key occurs twice in one mapping. */
    DUPLICATE_KEY
}
