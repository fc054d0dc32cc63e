package oncall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import oncall.cli.PlanLoader;
import oncall.files.DirectorySource;
import oncall.model.Plan;
import oncall.rotation.Scheduler;
import oncall.schedule.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the rotation takes, from the plan as it was read to the shifts of the whole period. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RotationBenchmark {

    /** Engineers and years. */
    @Param({"4 x 1", "30 x 5", "1000 x 5"})
    public String engineersAndYears = "";

    private Plan project;
    private int weeks;

    @Setup
    public void read() throws IOException {
        String[] sizes = engineersAndYears.split(" x ", 2);
        LargePlan plan = new LargePlan(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]));
        weeks = plan.weeks();
        Path directory = plan.writeTo(Path.of("target", "bench", engineersAndYears.replace(" ", "")));
        project = Objects.requireNonNull(
                PlanLoader.load(new DirectorySource(directory)).plan());
    }

    @Benchmark
    public Schedule wholePeriod() {
        return Scheduler.of(project).weeks(LargePlan.START, weeks);
    }
}
