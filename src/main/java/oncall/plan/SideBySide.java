package oncall.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Reads files, several at a time: in a large plan nearly all the time goes into reading. */
final class SideBySide {

    private final Path root;
    private final List<PlanFile<?>> files;
    private final AtomicInteger next = new AtomicInteger();
    private volatile @Nullable Throwable failure;

    private SideBySide(Path root, List<PlanFile<?>> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Reads all files.
     *
     * @param atATime how many, at most
     */
    static void read(Path root, List<PlanFile<?>> files, int atATime) {
        new SideBySide(root, files).read(atATime);
    }

    private void read(int atATime) {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < atATime; i++) {
            Thread other = new Thread("reading") {
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
            for (int i = next.getAndIncrement(); i < files.size() && failure == null; i = next.getAndIncrement()) {
                files.get(i).read(root);
            }
        } catch (RuntimeException | Error e) {
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

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
