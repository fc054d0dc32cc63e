package oncall.validate;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.KeyRule;
import oncall.plan.FileRule;
import oncall.text.Diagnostics;
import oncall.validate.rule.RuleInfo;
import oncall.yaml.YamlRule;

/** The descriptions of the rules that are applied while files are read. */
final class ReadingRules {

    private static final String TEAM = "team.yaml";
    private static final String HOLIDAYS = "holidays.yaml";
    private static final String PIPELINES = "pipelines.yaml";

    private ReadingRules() {}

    /** All descriptions, in the order in which the rules apply to a file. */
    static List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>();
        for (FileRule rule : FileRule.values()) {
            infos.add(info(rule));
        }
        for (YamlRule rule : YamlRule.values()) {
            infos.add(info(rule));
        }
        for (KeyRule rule : KeyRule.values()) {
            infos.add(example(rule, info(rule)));
        }
        infos.add(RuleInfo.stoppingError(Diagnostics.TOO_MANY_FINDINGS.id(), "A file has more than 1,000 findings")
                .because("Nobody reads more. Errors are listed first, and the others are counted."));
        for (CommentRule rule : CommentRule.values()) {
            infos.add(info(rule));
        }
        return infos;
    }

    private static RuleInfo info(FileRule rule) {
        return switch (rule) {
            case MISSING_FILE ->
                RuleInfo.stoppingError(rule.id(), "A file of the plan is missing")
                        .because(
                                "Without team.yaml there is no plan. Without the other files it has no pipelines or no holidays.");
            case EMPTY_FILE ->
                RuleInfo.warning(rule.id(), "A file is empty")
                        .because(
                                "A file emptied by mistake loses all that was in it, and nothing else would report it.")
                        .exampleFile(HOLIDAYS, "# Christmas Day is missing\n", "holidays: []\n");
            case UNREAD_FILE ->
                RuleInfo.warning(rule.id(), "A file is not read, but its name is nearly that of a file of the plan")
                        .because("People edit team.yml beside team.yaml and wait for a change that never comes.");
            case UNREADABLE_FILE ->
                RuleInfo.stoppingError(
                                rule.id(), "A file cannot be read, because permission is missing or the disk fails")
                        .because("Its content would be missing from the plan.");
            case NOT_A_FILE ->
                RuleInfo.stoppingError(
                                rule.id(),
                                "A folder, a pipe or a link that leads out of the directory is where a file belongs")
                        .because("A plan comes only from its own directory, no matter who wrote the change.");
            case FILE_TOO_LARGE ->
                RuleInfo.stoppingError(rule.id(), "A file has more than 2 MiB")
                        .because(
                                "Nobody can review such a file. The folder pipelines can have any number of smaller ones.");
            case NOT_UTF8 ->
                RuleInfo.stoppingError(rule.id(), "A file is not UTF-8")
                        .because("Names would be printed with the wrong letters.");
        };
    }

    private static RuleInfo info(YamlRule rule) {
        return switch (rule) {
            case YAML_SYNTAX ->
                RuleInfo.stoppingError(
                                rule.id(),
                                "A file is not YAML, or uses a feature of YAML that has no meaning in a plan")
                        .because("A file that cannot be read cannot be checked.")
                        .example(
                                HOLIDAYS,
                                "\t- {date: 2027-12-25, name: Christmas Day}",
                                "  - {date: 2027-12-25, name: Christmas Day}");
            case YAML_LIMITS ->
                RuleInfo.stoppingError(
                                rule.id(),
                                "Values are nested too deeply, there are too many, or aliases repeat too many of them")
                        .because("Such a file can exhaust the memory of a program that reads it.")
                        .exampleFile(HOLIDAYS, "holidays: " + "[".repeat(70) + "]".repeat(70) + "\n", "holidays: []\n");
            case DUPLICATE_KEY ->
                RuleInfo.stoppingError(rule.id(), "A mapping has the same key twice")
                        .because("Only one of the two would count, and programs differ in which.")
                        .exampleFile(HOLIDAYS, "holidays: []\nholidays: []\n", "holidays: []\n");
        };
    }

    private static RuleInfo info(KeyRule rule) {
        return switch (rule) {
            case UNKNOWN_KEY ->
                RuleInfo.error(rule.id(), "A key is not one of those that its block can have")
                        .because("A misspelt key would silently do nothing.");
            case MISSING_KEY ->
                RuleInfo.stoppingError(rule.id(), "A required key is missing")
                        .because("There is no good default for it.");
            case EMPTY_VALUE ->
                RuleInfo.warning(rule.id(), "A key has no value")
                        .because("A tier or a time zone that was cut off would be missing without a warning.");
            case COMMENTED_VALUE ->
                RuleInfo.warning(rule.id(), "A '#' turns a value or the end of a value into a comment")
                        .because("A Slack channel or a ticket number would silently be missing.");
            case WRONG_TYPE ->
                RuleInfo.stoppingError(
                                rule.id(), "A value is a list, a mapping or a text, but its key expects another kind")
                        .because("The value cannot mean what its author thinks.");
            case EMPTY_LIST ->
                RuleInfo.stoppingError(rule.id(), "A list that must not be empty has no items")
                        .because("Without engineers, or with an empty order, nobody would be on call.");
            case EMPTY_TEXT ->
                RuleInfo.stoppingError(rule.id(), "A text is empty or blank")
                        .because("It says nothing and prints as a blank.");
            case INVALID_ID ->
                RuleInfo.stoppingError(rule.id(), "An id has characters other than a-z, 0-9, '-' and '_'")
                        .because("Ids become file names and parts of addresses.");
            case INVALID_DATE ->
                RuleInfo.stoppingError(
                                rule.id(), "A date is not a day from 2000-01-01 to 2199-12-31, written YYYY-MM-DD")
                        .because("In any other form it would mean different days to different people.");
            case INVALID_TIME ->
                RuleInfo.stoppingError(rule.id(), "A time of day is not written HH:MM")
                        .because("A hand-off needs an exact time.");
            case INVALID_DURATION ->
                RuleInfo.stoppingError(rule.id(), "A length of time is not a number with a unit, or is out of bounds")
                        .because("A number alone could be hours or days.");
            case INVALID_NUMBER ->
                RuleInfo.stoppingError(rule.id(), "A number is malformed or out of bounds")
                        .because("Fair shares are computed from it.");
            case INVALID_URL ->
                RuleInfo.stoppingError(rule.id(), "An address does not begin with https:// or http://")
                        .because("It becomes a link in runbooks.");
            case UNKNOWN_VALUE ->
                RuleInfo.stoppingError(rule.id(), "A value is not one of those that the key can have")
                        .because("It would do nothing, or something that nobody meant.");
            case DATE_OR_RANGE ->
                RuleInfo.stoppingError(rule.id(), "'date' is used together with 'from' or 'to'")
                        .because("One of the two would be ignored.");
            case REVERSED_DATES ->
                RuleInfo.stoppingError(rule.id(), "A last day is before the first")
                        .because("The range would have no days, but somebody meant some.");
        };
    }

    private static RuleInfo example(KeyRule rule, RuleInfo info) {
        String christmas = holiday("date: 2027-12-25, name: Christmas Day");
        String bob = "  - {id: bob, name: Bob, email: bob@example.com, ";
        return switch (rule) {
            case UNKNOWN_KEY -> info.exampleFile(HOLIDAYS, "holiday: []\n", "holidays: []\n");
            case MISSING_KEY -> info.example(HOLIDAYS, holiday("date: 2027-12-25"), christmas);
            case EMPTY_VALUE -> info.example(PIPELINES, "    tier:", "    tier: investor");
            case COMMENTED_VALUE -> info.example(PIPELINES, "    area: #finance", "    area: \"#finance\"");
            case WRONG_TYPE -> info.example(PIPELINES, "    inputs: {ledger: orders}", "    inputs: [ledger, orders]");
            case EMPTY_LIST -> info.example(TEAM, rotation("order: []"), rotation("order: [alice, bob, charlie]"));
            case EMPTY_TEXT -> info.example(HOLIDAYS, holiday("date: 2027-12-25, name: ''"), christmas);
            case INVALID_ID -> info.example(HOLIDAYS, "calendars: {FR: []}", "calendars: {fr: []}");
            case INVALID_DATE -> info.example(HOLIDAYS, holiday("date: 25.12.2027, name: Christmas Day"), christmas);
            case INVALID_TIME ->
                info.example(TEAM, rotation("handoff: {time: 9am}"), rotation("handoff: {time: \"09:00\"}"));
            case INVALID_DURATION -> info.example(TEAM, rotation("shift: 7"), rotation("shift: 7d"));
            case INVALID_NUMBER -> info.example(TEAM, bob + "load: half}", bob + "load: 0.5}");
            case INVALID_URL ->
                info.example(
                        PIPELINES,
                        "    monitoring: {dashboards: [{name: Profit, url: dash/profit}]}",
                        "    monitoring: {dashboards: [{name: Profit, url: https://dash.example.com/profit}]}");
            case UNKNOWN_VALUE ->
                info.example(TEAM, rotation("secondary: sometimes"), rotation("secondary: holiday-weeks"));
            case DATE_OR_RANGE ->
                info.example(
                        HOLIDAYS,
                        holiday("date: 2027-12-25, to: 2027-12-26, name: Christmas"),
                        holiday("from: 2027-12-25, to: 2027-12-26, name: Christmas"));
            case REVERSED_DATES ->
                info.example(
                        HOLIDAYS,
                        holiday("from: 2027-12-26, to: 2027-12-25, name: Christmas"),
                        holiday("from: 2027-12-25, to: 2027-12-26, name: Christmas"));
        };
    }

    private static String holiday(String keys) {
        return "  - {" + keys + "}";
    }

    private static String rotation(String keys) {
        return "rotation: {start: 2026-01-05, " + keys + "}";
    }

    private static RuleInfo info(CommentRule rule) {
        String diana = "  - {id: diana, name: Diana, email: diana@example.com}";
        return switch (rule) {
            case INVALID_IGNORE ->
                RuleInfo.warning(rule.id(), "A comment that should suppress a warning names no rule or no reason")
                        .because("People who read it later must be able to see whether it still applies.")
                        .example(
                                TEAM,
                                diana + "  # oncall: ignore no-contact",
                                "  - {id: diana, name: Diana}  # oncall: ignore no-contact because Diana starts in May");
            case UNUSED_IGNORE ->
                RuleInfo.warning(rule.id(), "A comment suppresses nothing")
                        .because("It would hide the next mistake on its line.")
                        .example(TEAM, diana + "  # oncall: ignore no-contact because Diana starts in May", diana);
        };
    }
}
