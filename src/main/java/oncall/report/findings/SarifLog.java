package oncall.report.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * A SARIF log, with the part of the format that we use; components have the names of the format.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    static SarifLog of(Run run) {
        return new SarifLog(SCHEMA, "2.1.0", List.of(run));
    }

    record Run(
            Tool tool,
            AutomationDetails automationDetails,
            List<Invocation> invocations,
            Map<String, BaseUri> originalUriBaseIds,
            String columnKind,
            List<String> newlineSequences,
            List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    record Rule(
            String id,
            Message shortDescription,
            Message fullDescription,
            Help help,
            Configuration defaultConfiguration) {}

    record Help(String text, String markdown) {}

    record Configuration(String level) {}

    record Message(String text) {}

    record AutomationDetails(String id) {}

    record Invocation(
            boolean executionSuccessful,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Notification> toolExecutionNotifications) {}

    record Notification(String level, Message message) {}

    record BaseUri(Message description) {}

    record Result(
            String ruleId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer ruleIndex,

            String level,
            Message message,
            List<Place> locations,
            Map<String, String> partialFingerprints) {}

    record Place(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(Artifact artifactLocation, Region region) {}

    record Artifact(String uri, String uriBaseId) {}

    record Region(int startLine, int startColumn, int endLine, int endColumn) {

        static Region of(Location place) {
            return new Region(place.line(), place.column(), place.endLine(), place.endColumn());
        }
    }
}
