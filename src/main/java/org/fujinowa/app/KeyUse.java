package org.fujinowa.app;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the server's secret keys, and how much is sealed with it.
 *
 * @param name its name; the key itself never leaves the settings
 * @param newest whether it seals what is written from now on
 * @param values how many texts and files in the database are sealed with it
 * @param unusedSince since when it may be taken out of the settings; null while it is needed
 */
public record KeyUse(
        String name, boolean newest, long values, @Nullable Instant unusedSince) {}
