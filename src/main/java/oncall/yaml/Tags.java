package oncall.yaml;

/** The tags that YAML itself defines. */
final class Tags {

    private static final String STANDARD = "tag:yaml.org,2002:";

    private Tags() {}

    /** The tag as it is written in a file. */
    static String shown(String tag) {
        return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
    }

    /** Whether every reader of YAML knows what it means. */
    static boolean isStandard(String tag) {
        if (!tag.startsWith(STANDARD)) {
            return false;
        }
        return switch (tag.substring(STANDARD.length())) {
            case "str", "int", "float", "bool", "null", "timestamp", "seq", "map" -> true;
            default -> false;
        };
    }
}
