package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oncall.PlanFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The script of the page about PagerDuty, with curl and jq, against a server that answers as PagerDuty's OpenAPI
 * description says: it lists ids only of what can still change, cuts off an override that has begun, and refuses single
 * overrides of a request that succeeds.
 */
class PagerDutyCheck {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PATH = Pattern.compile("/schedules/(\\w+)/overrides(?:/(\\w+))?");

    @TempDir
    Path directory;

    private final Map<String, Made> overrides = new LinkedHashMap<>();
    private final List<String> changes = new ArrayList<>();
    private HttpServer server;
    private PlanFolder plan;
    private String refused = "";
    private int made;

    private record Made(String schedule, Instant start, Instant end, String user) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        plan = new PlanFolder(directory).with("team.yaml", """
                team: Data
                engineers:
                  - {id: ana, name: Ana, pagerduty: PANA}
                  - {id: ben, name: Ben, pagerduty: PBEN}
                  - {id: cam, name: Cam, pagerduty: PCAM}
                rotation:
                  start: 2026-01-05
                  shift: 1d
                  pagerduty: {primary: PSCHED1, secondary: PSCHED2}
                """);
        Shells.writeProgram(directory.resolve("bin"));
        String page = Files.readString(Path.of("src/site/markdown/pagerduty.md"));
        String script = page.substring(page.indexOf("```sh\n") + 6);
        Files.writeString(directory.resolve("send"), script.substring(0, script.indexOf("```")));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int send() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "send").directory(directory.toFile());
        builder.environment().put("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment()
                .put("PAGERDUTY_API", "http://127.0.0.1:" + server.getAddress().getPort());
        builder.environment().put("PAGERDUTY_TOKEN", "secret");
        builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        changes.clear();
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void showsTheScheduleAndChangesOnlyWhatChanged() throws Exception {
        Instant earlier = Instant.now().minusSeconds(90_000);
        overrides.put("QPAST", new Made("PSCHED1", earlier, earlier.plusSeconds(3600), "PANA"));
        overrides.put("QHAND", new Made("PSCHED1", earlier, earlier.plusSeconds(1_000_000), "PDEE"));
        assertThat(send()).as(plan.text("log")).isZero();
        assertThat(overrides).containsKey("QPAST");
        assertThat(overrides.get("QHAND").end).isBefore(Instant.now());
        checkSchedule();

        assertThat(send()).as(plan.text("log")).isZero();
        assertThat(changes).isEmpty();

        String day =
                OffsetDateTime.now(ZoneOffset.UTC).plusDays(5).toLocalDate().toString();
        plan.with(
                "team.yaml",
                plan.text("team.yaml") + "overrides: [{date: " + day + ", engineer: cam, role: primary}]\n");
        assertThat(send()).as(plan.text("log")).isZero();
        assertThat(changes).hasSizeLessThanOrEqualTo(4);
        checkSchedule();
        assertThat(send()).isZero();
        assertThat(changes).isEmpty();
    }

    @Test
    void failsIfAnOverrideIsRefused() throws Exception {
        refused = "PBEN";

        assertThat(send()).isOne();
        assertThat(plan.text("log")).contains("\"status\":400");
    }

    /** At the middle of each exported override, the last override that was made there names its person. */
    private void checkSchedule() {
        JsonNode requests = JSON.readTree(Run.in(
                                directory,
                                "export",
                                "pagerduty",
                                "--at",
                                Instant.now().toString())
                        .out())
                .get("requests");
        assertThat(requests.isEmpty()).isFalse();
        for (JsonNode request : requests) {
            String schedule = request.get("path").asString().split("/", -1)[2];
            for (JsonNode wanted : request.get("body").get("overrides")) {
                Instant start = instant(wanted, "start");
                Instant middle =
                        start.plusSeconds((instant(wanted, "end").getEpochSecond() - start.getEpochSecond()) / 2);
                String user = "nobody";
                for (Made override : overrides.values()) {
                    boolean isThen = override.start.isBefore(middle) && override.end.isAfter(middle);
                    user = override.schedule.equals(schedule) && isThen ? override.user : user;
                }
                assertThat(user)
                        .as("%s", wanted)
                        .isEqualTo(wanted.get("user").get("id").asString());
            }
        }
    }

    private static Instant instant(JsonNode override, String name) {
        return OffsetDateTime.parse(override.get(name).asString()).toInstant();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Token token=secret");
        assertThat(exchange.getRequestHeaders().getFirst("Content-Type")).isEqualTo("application/json");
        int status = 404;
        String body = "";
        if (path.matches() && exchange.getRequestMethod().equals("GET")) {
            status = 200;
            body = JSON.writeValueAsString(Map.of(
                    "overrides", listed(path.group(1), exchange.getRequestURI().getQuery())));
        } else if (path.matches() && exchange.getRequestMethod().equals("POST") && path.group(2) == null) {
            status = 201;
            body = JSON.writeValueAsString(create(path.group(1), JSON.readTree(exchange.getRequestBody())));
        } else if (path.matches() && exchange.getRequestMethod().equals("DELETE")) {
            status = delete(path.group(2));
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private List<Object> listed(String schedule, String query) {
        assertThat(query).contains("overflow=true");
        List<Object> listed = new ArrayList<>();
        overrides.forEach((id, override) -> {
            boolean isEditable = override.end.isAfter(Instant.now());
            if (override.schedule.equals(schedule) && (isEditable || !query.contains("editable=true"))) {
                Map<String, Object> shown = new LinkedHashMap<>();
                if (query.contains("editable=true")) {
                    shown.put("id", id);
                }
                shown.put("start", override.start.toString());
                shown.put("end", override.end.toString());
                shown.put("user", Map.of("id", override.user, "type", "user_reference", "summary", "A \\ \"name\""));
                listed.add(shown);
            }
        });
        return listed;
    }

    private List<Object> create(String schedule, JsonNode body) {
        changes.add("POST");
        List<Object> answer = new ArrayList<>();
        assertThat(body.get("overrides").size()).isBetween(1, 100);
        for (JsonNode each : body.get("overrides")) {
            String user = each.get("user").get("id").asString();
            assertThat(each.get("user").get("type").asString()).isEqualTo("user_reference");
            boolean isRefused = user.equals(refused) || !instant(each, "end").isAfter(instant(each, "start"));
            if (!isRefused) {
                Made override = new Made(schedule, instant(each, "start"), instant(each, "end"), user);
                overrides.put("Q" + ++made, override);
            }
            answer.add(Map.of("status", isRefused ? 400 : 201, "override", Map.of("user", user)));
        }
        return answer;
    }

    private int delete(String id) {
        changes.add("DELETE " + id);
        Made override = overrides.remove(id);
        Instant now = Instant.now();
        if (override == null || !override.end.isAfter(now)) {
            return 404;
        }
        if (override.start.isBefore(now)) {
            overrides.put(id, new Made(override.schedule, override.start, now, override.user));
            return 200;
        }
        return 204;
    }
}
