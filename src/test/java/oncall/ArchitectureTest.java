package oncall;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages and what each may depend on. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("oncall");

    /** The packages that each package may depend on; a package that is not listed may depend on none of ours. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("model", List.of()),
            Map.entry("render", List.of()),
            Map.entry("git", List.of("text")),
            Map.entry("files", List.of("text")),
            Map.entry("yaml", List.of("text")),
            Map.entry("keys", List.of("yaml", "text")),
            Map.entry("plan", List.of("keys", "yaml", "text", "model")),
            Map.entry("holidays", List.of("yaml", "text")),
            Map.entry("schedule", List.of("model")),
            Map.entry("rotation", List.of("schedule", "model")),
            Map.entry("rota", List.of("keys", "yaml", "text", "model", "schedule")),
            Map.entry("validate", List.of("keys", "plan", "rota", "yaml", "text", "model", "schedule", "rotation")),
            Map.entry("report", List.of("schedule", "rotation", "validate", "text", "model", "render")),
            Map.entry(
                    "cli",
                    List.of(
                            "yaml",
                            "keys",
                            "plan",
                            "rota",
                            "text",
                            "model",
                            "schedule",
                            "rotation",
                            "validate",
                            "report",
                            "render",
                            "files",
                            "git",
                            "holidays")));

    static List<String> packages() {
        return ALLOWED.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void dependsOnlyOnWhatItMay(String name) {
        List<String> allowed = ALLOWED.getOrDefault(name, List.of());
        List<String> others = ALLOWED.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> "oncall." + other + "..")
                .toList();
        noClasses()
                .that(resideInAPackage("oncall." + name + ".."))
                .should()
                .dependOnClassesThat(resideInAnyOf(others))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsListed() {
        classes()
                .should()
                .resideInAnyPackage(packages().stream()
                        .map(name -> "oncall." + name
                                + (Set.of("rotation", "validate", "report", "render")
                                                .contains(name)
                                        ? ".."
                                        : ""))
                        .toList()
                        .toArray(new String[0]))
                .orShould()
                .haveSimpleName("Oncall")
                .orShould()
                .haveFullyQualifiedName("oncall.package-info")
                .check(CLASSES);
    }

    /** Each subpackage counts as a separate package. */
    @Test
    void noPackagesFormACycle() {
        SlicesRuleDefinition.slices()
                .matching("oncall.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** A regular expression costs every start; only the messages about wrong YAML, loaded on demand, read with them. */
    @Test
    void hotPathHasNoRegularExpressions() {
        noClasses()
                .that(resideInAnyPackage(
                        "oncall.text", "oncall.keys", "oncall.plan", "oncall.model", "oncall.schedule"))
                .or(resideInAnyPackage("oncall.rotation..", "oncall.validate.."))
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.regex"))
                .check(CLASSES);
    }

    /**
     * Classes that depend on each other by their nature, and the class that they count as here: a place knows its file,
     * and a file makes places; a format has a method for each kind of block, and each kind calls its own.
     */
    private static final Map<String, String> TOGETHER = Map.of(
            "oncall.text.Location", "oncall.text.SourceFile",
            "oncall.render.BlockWriter", "oncall.render.Block",
            "oncall.render.Table", "oncall.render.Block",
            "oncall.render.Timeline", "oncall.render.Block");

    /** All packages but {@code keys}, which describes what is nested: a block has keys, a key a type, a type can be a block. */
    static List<String> packagesWithoutCycles() {
        return packages().stream().filter(name -> !name.equals("keys")).toList();
    }

    /** In a package, and in the packages within it, no two classes depend on each other, directly or indirectly. */
    @ParameterizedTest
    @MethodSource("packagesWithoutCycles")
    void hasNoCycleOfClasses(String name) {
        SlicesRuleDefinition.slices()
                .assignedFrom(new TopLevelClasses(name))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void noNameSaysNothing() {
        String nothing = "(util|common|core|helper|manager|service|impl)s?";
        noClasses()
                .should()
                .haveNameMatching("(?i).*" + nothing)
                .orShould()
                .haveNameMatching("(?i).*\\." + nothing + "\\..*")
                .check(CLASSES);
    }

    /** Only one package knows a library. */
    @ParameterizedTest
    @CsvSource({
        "cli, picocli",
        "yaml, org.snakeyaml",
        "render, tools.jackson",
        "holidays, de.focus_shift",
        "holidays, net.fortuna",
    })
    void onlyOnePackageKnows(String name, String library) {
        noClasses()
                .that(resideOutsideOfPackages("oncall." + name))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .check(CLASSES);
    }

    @Test
    void onlyTheStartAsksTheMachine() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("oncall.Oncall")
                .should()
                .accessClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> resideInAnyOf(List<String> packages) {
        return resideInAnyPackage(packages.toArray(new String[0]));
    }

    /** Each class of a package, and of those within it, together with the classes that it declares. */
    private record TopLevelClasses(String name) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String outermost = type.getName().split("\\$", 2)[0];
            return type.getPackageName().startsWith("oncall." + name)
                    ? SliceIdentifier.of(TOGETHER.getOrDefault(outermost, outermost))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "classes of " + name;
        }
    }
}
