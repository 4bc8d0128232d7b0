package org.fujinowa.matching.engine.solve;

import com.google.ortools.Loader;

/** The native libraries of OR-Tools, unpacked into {@code java.io.tmpdir} and loaded once per process. */
public final class NativeSolvers {

    private NativeSolvers() {}

    /** Loads them if that has not happened yet; takes half a second the first time. */
    public static void load() {
        Holder.LOADED.run();
    }

    /** Initialised by the class loader exactly once, whichever thread comes first. */
    private static final class Holder {
        private static final Runnable LOADED = loaded();

        private static Runnable loaded() {
            Loader.loadNativeLibraries();
            return () -> {};
        }
    }
}
