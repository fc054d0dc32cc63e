package oncall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long {@code oncall schedule} takes for 1,000 engineers and five years, as a process of its own, start-up included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class ProgramBenchmark {

    private static final int UNCOVERED_DAYS = 1;

    private final LargePlan plan = new LargePlan(1000, 5);
    private Path directory;

    @Setup
    public void write() throws IOException {
        directory = plan.writeTo(Path.of("target", "bench", "1000x5"));
    }

    @Benchmark
    public int schedule() throws IOException, InterruptedException {
        String weeks = String.valueOf(plan.weeks());
        String from = LargePlan.START.toString();
        int exit = new ProcessBuilder(
                        "target/oncall", "-C", directory.toString(), "schedule", "--from", from, "--weeks", weeks)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start()
                .waitFor();
        if (exit > UNCOVERED_DAYS) {
            throw new IllegalStateException("exit status " + exit);
        }
        return exit;
    }
}
