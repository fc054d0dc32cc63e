package oncall.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each report has the form that each of its formats needs. */
class FormatsTest {

    private static final Map<Format, String> FORMS =
            Map.of(Format.CSV, "rows", Format.JSON, "data", Format.ICS, "calendar", Format.MERMAID, "timeline");

    static List<Class<?>> reports() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("oncall.report").stream()
                        .filter(type -> type.isAssignableTo(Report.class)
                                && type.tryGetField("FORMATS").isPresent())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void haveAForm(Class<? extends Report> report) throws ReflectiveOperationException {
        for (Object format : (List<?>) report.getField("FORMATS").get(null)) {
            String form = FORMS.getOrDefault(format, "document");
            assertThat(report.getMethod(form).getDeclaringClass())
                    .as("%s for %s", form, format)
                    .isNotEqualTo(Report.class);
        }
    }
}
