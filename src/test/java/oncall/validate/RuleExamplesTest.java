package oncall.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oncall.PlanFolder;
import oncall.cli.Run;
import oncall.keys.KeyRule;
import oncall.keys.ScalarSyntax;
import oncall.plan.FileRule;
import oncall.text.Diagnostic;
import oncall.text.RuleId;
import oncall.validate.rule.ExamplePlan;
import oncall.validate.rule.Rule;
import oncall.validate.rule.RuleInfo;
import oncall.yaml.YamlRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds the mistake in its wrong example, and validate finds nothing in its right one. */
class RuleExamplesTest {

    /** The rules that a text can show. The others are about files, and tests of reading cover them. */
    static List<RuleInfo> rulesWithExamples() {
        return Rules.infos().stream().filter(rule -> !rule.wrong().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theWrongExampleIsFound(RuleInfo rule, @TempDir Path directory) {
        Run run = Run.in(folder(rule.wrong(), directory), "validate");

        assertThat(rule.wrong().keySet())
                .anySatisfy(file -> assertThat(run.out()).contains(file + ":"));
        assertThat(run.out()).contains(" " + rule.severity().id() + ": ").contains("[" + rule.id() + "]");
        assertThat(run.out()).endsWith("Found 1 " + rule.severity().id() + " in " + files(rule.wrong()) + " files.\n");
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theRightExampleIsFine(RuleInfo rule, @TempDir Path directory) {
        Run run = Run.in(folder(rule.right(), directory), "validate");

        assertThat(run.out()).isEqualTo("No problems found in " + files(rule.right()) + " files.\n");
    }

    /** A finding made while reading names one of these constants. */
    @Test
    void everyRuleOfReadingIsDescribed() {
        Stream<RuleId[]> rules = Stream.of(FileRule.values(), YamlRule.values(), KeyRule.values());

        assertThat(rules.flatMap(Stream::of).map(RuleId::id)).isSubsetOf(Rules.ids());
    }

    /** {@code oncall rules}, which has no files, shows the finding that validate reports. */
    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theFindingIsShownWithoutFiles(RuleInfo rule, @TempDir Path directory) {
        Run run = Run.in(folder(rule.wrong(), directory), "validate");

        List<Diagnostic> findings = RuleExamples.findings(rule, rule.wrong());

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(run.out()).contains(finding.message()));
        assertThat(RuleExamples.findings(rule, rule.right())).isEmpty();
    }

    private static int files(Map<String, String> example) {
        return ExamplePlan.with(example).size();
    }

    private static Path folder(Map<String, String> example, Path directory) {
        PlanFolder folder = PlanFolder.existing(directory);
        ExamplePlan.with(example).forEach(folder::with);
        return folder.directory();
    }

    @Test
    void everyRuleIsListed() {
        Set<String> listed = Stream.of(Rules.stopping(), Rules.ofShownShifts(), Rules.others())
                .flatMap(List::stream)
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(new ClassFileImporter()
                        .importPackagesOf(Rule.class).stream()
                                .filter(found -> found.isAssignableTo(Rule.class)
                                        && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyRuleIsDescribed() {
        Set<String> ids = new HashSet<>();
        for (RuleInfo rule : Rules.infos()) {
            assertThat(ids.add(rule.id())).as("%s is listed once", rule.id()).isTrue();
            assertThat(ScalarSyntax.isId(rule.id())).isTrue();
            assertThat(rule.summary()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
            assertThat(rule.why()).endsWith(".");
            assertThat(rule.wrong().isEmpty()).isEqualTo(rule.right().isEmpty());
        }
        assertThat(Rules.stopping()).allMatch(rule -> rule.infos().stream().allMatch(RuleInfo::stops));
        assertThat(Rules.others()).noneMatch(rule -> rule.infos().stream().anyMatch(RuleInfo::stops));
    }
}
