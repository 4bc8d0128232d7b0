package org.fujinowa.partnering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a student on a sheet may be.
 *
 * @param key {@code participant:<id>}, {@code person:<id>}, or {@link #NEW}
 * @param name how the registers call them; empty for somebody new
 * @param birthDate when they were born, if known
 * @param takesPart whether they take part in the delegation already
 */
public record Candidate(String key, String name, @Nullable LocalDate birthDate, boolean takesPart)
        implements Serializable {

    /** The key of somebody who is in no register yet. */
    public static final String NEW = "new";
}
