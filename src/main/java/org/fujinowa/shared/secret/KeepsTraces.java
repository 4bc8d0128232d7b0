package org.fujinowa.shared.secret;

/** Keeps {@linkplain SecretKeys#trace traces} in the database, which have to be made anew when the newest key is another one. */
public interface KeepsTraces {

    /**
     * Makes every trace with the newest key.
     *
     * @return how many were made with an older one
     */
    int traceAnew();
}
