package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import oncall.text.FileSource;
import org.jspecify.annotations.Nullable;

/** Reads files, several at a time: nearly all the time of a large plan goes into reading. */
final class ParallelReader implements Runnable {

    private final FileSource source;
    private final List<PlanFile<?>> files;
    private final AtomicInteger next = new AtomicInteger();
    private volatile @Nullable Throwable failure;

    private ParallelReader(FileSource source, List<PlanFile<?>> files) {
        this.source = source;
        this.files = files;
    }

    /** Reads all files, so many at a time. */
    static void read(FileSource source, List<PlanFile<?>> files, int atATime) {
        ParallelReader reader = new ParallelReader(source, files);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < atATime; i++) {
            Thread other = new Thread(reader, "reading");
            other.start();
            others.add(other);
        }
        reader.run();
        for (Thread other : others) {
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while files were read", e);
            }
        }
        if (reader.failure instanceof Error e) {
            throw e; // memory or stack ran out
        }
        if (reader.failure instanceof RuntimeException e) {
            throw e;
        }
    }

    @Override
    public void run() {
        try {
            for (int i = next.getAndIncrement(); i < files.size() && failure == null; i = next.getAndIncrement()) {
                files.get(i).read(source);
            }
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }
}
