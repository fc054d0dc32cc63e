package oncall.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import oncall.text.FileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two files change together or not at all, whenever the process is killed and whichever call fails. The process runs
 * under strace, which does that at one call in each run.
 */
class CrashCheck {

    /** The calls that create, write, force, rename or remove a file. */
    private static final String WRITING =
            "openat,mkdir,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,unlink,"
                    + "unlinkat,rmdir,chmod,fchmod,chown,fchown,lchown";

    private static final boolean ALL = System.getProperty("crash.calls", "").equals("all");

    private static final int KILLS = Integer.getInteger("crash.kills", 20);

    @TempDir
    private Path folder;

    private Path plan;
    private int runs;

    @Test
    void changesBothFilesOrNone() throws Exception {
        TracedRun undisturbed = run("");
        assertThat(undisturbed.status()).as(undisturbed.errors()).isZero();
        assertThat(undisturbed.calls().size()).isGreaterThan(20);
        check("undisturbed", undisturbed);
        for (String what : List.of("signal=KILL", "error=EIO", "error=ENOSPC", "error=EACCES")) {
            for (int i = 0; i < undisturbed.calls().size(); i++) {
                TracedRun.Call call = undisturbed.calls().get(i);
                TracedRun run = run(call.name() + ":" + what + ":when=" + call.number());
                check(what + " at " + call, run);
                assertThat(run.isHit(i))
                        .as("%s at %s\n%s", what, call, run.log())
                        .isTrue();
            }
        }
    }

    @Test
    void survivesKillsAtAnyTime() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < KILLS; i++) {
            newPlan();
            Process process = new ProcessBuilder(program()).start();
            Thread.sleep(random.nextInt(400));
            process.destroyForcibly().waitFor();
            check("killed", new TracedRun(process.exitValue(), "", List.of(), ""));
        }
    }

    @Test
    void waitsForAnotherRun() throws Exception {
        newPlan();
        List<String> slow = strace("rename:delay_enter=500000");
        slow.addAll(program());
        Process first = new ProcessBuilder(slow).start();
        Set<String> seen = new TreeSet<>();
        while (!Files.exists(plan.resolve("schedule.yaml"))) {
            seen.add(content());
        }
        Process second = new ProcessBuilder(program()).start();
        seen.add(content());

        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isEqualTo(2);
        assertThat(second.errorReader().readLine())
                .isEqualTo(
                        "nothing is written: 'plan/schedule.yaml': this file has changed meanwhile; run the command again");
        assertThat(seen).containsExactly("new schedule, new team", "none, old team");
        check("two runs", new TracedRun(0, "", List.of(), ""));
    }

    private void newPlan() throws IOException {
        plan = Files.createDirectory(folder.resolve("plan" + runs++)).toRealPath();
        Files.writeString(plan.resolve("team.yaml"), "old team");
        Files.setPosixFilePermissions(plan.resolve("team.yaml"), PosixFilePermissions.fromString("rw-r-----"));
    }

    private List<String> strace(String injected) {
        List<String> line = new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "-o"));
        line.add(folder.resolve("log").toString());
        line.addAll(List.of("-e", "trace=" + (ALL ? "%file,%desc" : WRITING)));
        // Only calls that concern these are counted.
        for (String name : List.of("", "/schedule.yaml", "/team.yaml")) {
            line.addAll(List.of("-P", plan + name));
        }
        for (String name : List.of("", "/lock", "/draft", "/redo", "/undo")) {
            line.addAll(List.of("-P", plan + "/" + PlanLock.FOLDER + name));
        }
        for (String name : List.of("new.schedule.yaml", "new.team.yaml", "old.team.yaml")) {
            line.addAll(List.of("-P", plan + "/" + PlanLock.FOLDER + "/" + name));
        }
        if (!injected.isEmpty()) {
            line.addAll(List.of("-e", "inject=" + injected));
        }
        return line;
    }

    private List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ChangingProgram.class.getName(),
                plan.toString());
    }

    private TracedRun run(String injected) throws Exception {
        newPlan();
        List<String> line = strace(injected);
        line.addAll(program());
        Process process = new ProcessBuilder(line).start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        String log = Files.readString(folder.resolve("log"));
        return new TracedRun(status, errors, TracedRun.calls(log, ALL), log);
    }

    private void check(String when, TracedRun run) throws IOException {
        String before = content();
        try {
            assertThat(run.status()).isIn(0, 2, TracedRun.KILLED);
            assertThat(raw("schedule.yaml")).isIn("none", "new schedule");
            assertThat(raw("team.yaml")).isIn("old team", "new team");
            switch (run.status()) {
                case 0 -> assertThat(before).isEqualTo("new schedule, new team");
                case 2 -> {
                    assertThat(run.errors()).matches("(nothing is written: )?'[^']+': .*\\S\n");
                    assertThat(before)
                            .isEqualTo(
                                    run.errors().contains("completes it")
                                            ? "new schedule, new team"
                                            : "none, old team");
                }
                default -> assertThat(before).isIn("none, old team", "new schedule, new team");
            }
            PlanLock.take(plan).close();
            assertThat(content()).isEqualTo(before);
            assertThat(raw("schedule.yaml") + ", " + raw("team.yaml")).isEqualTo(before);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plan.resolve("team.yaml"))))
                    .isEqualTo("rw-r-----");
            assertThat(Set.of(plan.toFile().list())).isSubsetOf("schedule.yaml", "team.yaml");
        } catch (AssertionError e) {
            fail(
                    when + "\n" + run.errors()
                            + run.log()
                                    .lines()
                                    .filter(l -> l.contains(plan.toString()))
                                    .toList(),
                    e);
        }
    }

    private String raw(String name) throws IOException {
        Path file = plan.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "none";
    }

    /** What a reader sees of both files, who reads again if a file is replaced meanwhile. */
    private String content() throws IOException {
        while (true) {
            DirectorySource source = new DirectorySource(plan);
            List<String> texts = new ArrayList<>();
            for (String name : List.of("schedule.yaml", "team.yaml")) {
                boolean listed = source.names("").contains(name);
                if (listed != (source.kind(name) == FileSource.Kind.FILE)) {
                    texts.add("listed: " + listed);
                } else {
                    texts.add(listed ? new String(source.read(name), StandardCharsets.UTF_8) : "none");
                }
            }
            if (!source.hasChanged()) {
                return String.join(", ", texts);
            }
        }
    }
}
