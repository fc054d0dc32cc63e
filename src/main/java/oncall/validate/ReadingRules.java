package oncall.validate;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.KeyRule;
import oncall.plan.FileRule;
import oncall.rota.RotaRule;
import oncall.text.Diagnostics;
import oncall.text.RuleId;
import oncall.validate.rule.RuleInfo;
import oncall.yaml.YamlRule;

/** The descriptions of the rules that are applied while files are read. */
final class ReadingRules {

    private static final String TEAM = "team.yaml";
    private static final String HOLIDAYS = "holidays.yaml";
    private static final String PIPELINES = "pipelines.yaml";
    private static final String CHRISTMAS = "  - {date: 2027-12-25?}";
    private static final String ROTATION = "rotation: {start: 2026-01-05, ?}";

    /** The rules about comments that suppress warnings. */
    static final RuleInfo INVALID_IGNORE = RuleInfo.warning(
                    "invalid-ignore", "A comment that should suppress a warning names no rule or no reason")
            .because("People who read it later must be able to see whether it still applies.")
            .example(
                    TEAM,
                    "  - {id: diana, name: Diana?",
                    ", email: diana@example.com}  # oncall: ignore no-contact",
                    "}  # oncall: ignore no-contact because Diana starts in May");

    static final RuleInfo UNUSED_IGNORE = RuleInfo.warning("unused-ignore", "A comment suppresses nothing")
            .because("It would hide the next mistake on its line.")
            .example(
                    TEAM,
                    "  - {id: diana, name: Diana, email: diana@example.com}?",
                    "  # oncall: ignore no-contact because Diana starts in May",
                    "");

    private ReadingRules() {}

    /** All descriptions, in the order in which the rules apply to a file. */
    static List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(ofFiles());
        infos.addAll(ofKeys());
        infos.addAll(ofValues());
        infos.add(RuleInfo.stoppingError(Diagnostics.TOO_MANY_FINDINGS.id(), "A file has more than 1,000 findings")
                .because("Nobody reads more. Errors are listed first, and the others are counted."));
        infos.add(RuleInfo.stoppingError(
                        RotaRule.INVALID_ROW.id(), "A row of an imported rota is no shift, or does not fit the others")
                .because("Each day needs one primary. Published shifts are promises, and importing takes none back."));
        infos.add(INVALID_IGNORE);
        infos.add(UNUSED_IGNORE);
        return infos;
    }

    private static List<RuleInfo> ofFiles() {
        return List.of(
                stopping(FileRule.MISSING_FILE, "A file of the plan is missing")
                        .because(
                                "Without team.yaml there is no plan. Without the other files it has no pipelines or no holidays."),
                warning(FileRule.EMPTY_FILE, "A file is empty")
                        .because(
                                "A file emptied by mistake loses all that was in it, and nothing else would report it.")
                        .exampleFile(HOLIDAYS, "# Christmas Day is missing\n", "holidays: []\n"),
                warning(FileRule.UNREAD_FILE, "A file is not read, but its name is nearly that of a file of the plan")
                        .because("People edit team.yml beside team.yaml and wait for a change that never comes."),
                stopping(
                                FileRule.UNREADABLE_FILE,
                                "A file cannot be read, because permission is missing or the disk fails")
                        .because("Its content would be missing from the plan."),
                stopping(
                                FileRule.NOT_A_FILE,
                                "A folder, a pipe or a link that leads out of the directory is where a file belongs")
                        .because("A plan comes only from its own directory, no matter who wrote the change."),
                stopping(FileRule.FILE_TOO_LARGE, "A file has more than 2 MiB")
                        .because(
                                "Nobody can review such a file. The folder pipelines can have any number of smaller ones."),
                stopping(FileRule.NOT_UTF8, "A file is not UTF-8")
                        .because("Names would be printed with the wrong letters."),
                stopping(YamlRule.SYNTAX, "A file is not YAML, or uses a feature of YAML that has no meaning in a plan")
                        .because("A file that cannot be read cannot be checked.")
                        .example(HOLIDAYS, "?- {date: 2027-12-25, name: Christmas Day}", "\t", "  "),
                stopping(
                                YamlRule.LIMITS,
                                "Values are nested too deeply, there are too many, or aliases repeat too many of them")
                        .because("Such a file can exhaust the memory of a program that reads it.")
                        .exampleFile(HOLIDAYS, "holidays: " + "[".repeat(70) + "]".repeat(70) + "\n", "holidays: []\n"),
                stopping(YamlRule.DUPLICATE_KEY, "A mapping has the same key twice")
                        .because("Only one of the two would count, and programs differ in which.")
                        .exampleFile(HOLIDAYS, "holidays: []\nholidays: []\n", "holidays: []\n"));
    }

    private static List<RuleInfo> ofKeys() {
        return List.of(
                RuleInfo.error(KeyRule.UNKNOWN_KEY.id(), "A key is not one of those that its block can have")
                        .because("A misspelt key would silently do nothing.")
                        .exampleFile(HOLIDAYS, "holiday: []\n", "holidays: []\n"),
                stopping(KeyRule.MISSING_KEY, "A required key is missing")
                        .because("There is no good default for it.")
                        .example(HOLIDAYS, CHRISTMAS, "", ", name: Christmas Day"),
                warning(KeyRule.EMPTY_VALUE, "A key has no value")
                        .because("A tier or a time zone that was cut off would be missing without a warning.")
                        .example(PIPELINES, "    tier:", "    tier: investor"),
                warning(KeyRule.COMMENTED_VALUE, "A '#' turns a value or the end of a value into a comment")
                        .because("A Slack channel or a ticket number would silently be missing.")
                        .example(PIPELINES, "    area: #finance", "    area: \"#finance\""),
                stopping(KeyRule.WRONG_TYPE, "A value is a list, a mapping or a text, but its key expects another kind")
                        .because("The value cannot mean what its author thinks.")
                        .example(PIPELINES, "    inputs: {ledger: orders}", "    inputs: [ledger, orders]"),
                stopping(KeyRule.EMPTY_LIST, "A list that must not be empty has no items")
                        .because("Without engineers, or with an empty order, nobody would be on call.")
                        .example(TEAM, ROTATION, "order: []", "order: [alice, bob, charlie]"),
                stopping(KeyRule.EMPTY_TEXT, "A text is empty or blank")
                        .because("It says nothing and prints as a blank.")
                        .example(HOLIDAYS, CHRISTMAS, ", name: ''", ", name: Christmas Day"));
    }

    private static List<RuleInfo> ofValues() {
        return List.of(
                stopping(KeyRule.INVALID_ID, "An id has characters other than a-z, 0-9, '-' and '_'")
                        .because("Ids become file names and parts of addresses.")
                        .example(HOLIDAYS, "calendars: {FR: []}", "calendars: {fr: []}"),
                stopping(KeyRule.INVALID_DATE, "A date is not a day from 2000-01-01 to 2199-12-31, written YYYY-MM-DD")
                        .because("In any other form it would mean different days to different people.")
                        .example(HOLIDAYS, "  - {date: ?, name: Christmas Day}", "25.12.2027", "2027-12-25"),
                stopping(KeyRule.INVALID_TIME, "A time of day is not written HH:MM")
                        .because("A hand-off needs an exact time.")
                        .example(TEAM, ROTATION, "handoff: {time: 9am}", "handoff: {time: \"09:00\"}"),
                stopping(KeyRule.INVALID_DURATION, "A length of time is not a number with a unit, or is out of bounds")
                        .because("A number alone could be hours or days.")
                        .example(TEAM, ROTATION, "shift: 7", "shift: 7d"),
                stopping(KeyRule.INVALID_NUMBER, "A number is malformed or out of bounds")
                        .because("Fair shares are computed from it.")
                        .example(TEAM, "  - {id: bob, name: Bob, email: bob@example.com, load: ?}", "half", "0.5"),
                stopping(KeyRule.INVALID_URL, "An address does not begin with https:// or http://")
                        .because("It becomes a link in runbooks.")
                        .example(
                                PIPELINES,
                                "    monitoring: {dashboards: [{name: Profit, url: ?}]}",
                                "dash/profit",
                                "https://dash.example.com/profit"),
                RuleInfo.error(
                                KeyRule.INVALID_PATH.id(),
                                "A path is absolute, leads out of the repository or has odd characters")
                        .because("It becomes a line of CODEOWNERS.")
                        .example(PIPELINES, "    paths: [?models/profit/**]", "../", ""),
                stopping(KeyRule.UNKNOWN_VALUE, "A value is not one of those that the key can have")
                        .because("It would do nothing, or something that nobody meant.")
                        .example(TEAM, ROTATION, "secondary: sometimes", "secondary: holiday-weeks"),
                stopping(
                                KeyRule.CONFLICTING_KEYS,
                                "Two keys exclude each other: 'date' and 'from', 'to' or 'every'; 'rotation' and"
                                        + " 'rotations'; or 'time' of a hand-off and 'hours'")
                        .because("One of the two would be ignored.")
                        .example(
                                HOLIDAYS,
                                "  - {?, to: 2027-12-26, name: Christmas}",
                                "date: 2027-12-25",
                                "from: 2027-12-25"),
                stopping(KeyRule.REVERSED_DATES, "A last day is before the first")
                        .because("The range would have no days, but somebody meant some.")
                        .example(
                                HOLIDAYS,
                                "  - {from: 2027-12-25, to: ?, name: Christmas}",
                                "2027-12-24",
                                "2027-12-26"));
    }

    private static RuleInfo stopping(RuleId rule, String summary) {
        return RuleInfo.stoppingError(rule.id(), summary);
    }

    private static RuleInfo warning(RuleId rule, String summary) {
        return RuleInfo.warning(rule.id(), summary);
    }
}
