package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.List;

/** A button that stops one piece of work from any thread. Once pressed it stays pressed. */
public final class Cancellation {

    private final List<Runnable> listeners = new ArrayList<>();
    private boolean cancelled;

    /** Stops the work; a second call does nothing. */
    public void cancel() {
        List<Runnable> toTell;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            toTell = List.copyOf(listeners);
            listeners.clear();
        }
        toTell.forEach(Runnable::run);
    }

    /** Whether somebody has pressed the button. */
    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Calls the listener once when the button is pressed, or at once if it is already pressed. */
    public Registration onCancel(Runnable listener) {
        synchronized (this) {
            if (!cancelled) {
                listeners.add(listener);
                return () -> forget(listener);
            }
        }
        listener.run();
        return () -> {};
    }

    private synchronized void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Closed when the listener no longer wants to hear. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
