package oncall.config;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import oncall.source.Diagnostics;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that hold pipelines, as many at a time as the machine has processors: in a large plan nearly all the
 * time goes into them. Each has its own findings until all are read, so that no answer depends on which was read first.
 */
final class PipelineFiles {

    /** Reads one file; null where it cannot be read. */
    interface Reader {
        @Nullable
        PipelineFileSpec read(String name, Diagnostics findings) throws IOException;
    }

    private final List<String> names;
    private final Reader reader;
    private final AtomicInteger next = new AtomicInteger();
    private final @Nullable PipelineFileSpec[] specs;
    private final Diagnostics[] findings;
    private volatile @Nullable Throwable failure;

    private PipelineFiles(List<String> names, Reader reader) {
        this.names = names;
        this.reader = reader;
        this.specs = new @Nullable PipelineFileSpec[names.size()];
        this.findings = new Diagnostics[names.size()];
    }

    /** What the files say, in the order of their names; null in place of those that cannot be read. */
    static List<@Nullable PipelineFileSpec> read(List<String> names, Reader reader, Diagnostics diagnostics)
            throws IOException {
        PipelineFiles files = new PipelineFiles(names, reader);
        files.readAll();
        List<@Nullable PipelineFileSpec> specs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            specs.add(files.specs[i]);
            diagnostics.addAll(files.findings[i]);
        }
        return specs;
    }

    private void readAll() throws IOException {
        List<Thread> others = new ArrayList<>();
        int threads = Math.min(names.size(), Runtime.getRuntime().availableProcessors());
        for (int i = 1; i < threads; i++) {
            Thread other = new Thread("pipelines") {
                @Override
                public void run() {
                    readSome();
                }
            };
            other.start();
            others.add(other);
        }
        readSome();
        for (Thread other : others) {
            waitFor(other);
        }
        rethrow(failure);
    }

    private void readSome() {
        try {
            for (int i = next.getAndIncrement(); i < names.size() && failure == null; i = next.getAndIncrement()) {
                findings[i] = new Diagnostics();
                specs[i] = reader.read(names.get(i), findings[i]);
            }
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private static void waitFor(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
