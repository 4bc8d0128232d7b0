package org.fujinowa.retention.model;

import java.util.List;
import java.util.Optional;

/** All rules that people have set, and all runs. */
public interface RetentionBook {

    Optional<RetentionRule> rule(String kind);

    void add(RetentionRule rule);

    Optional<RetentionRun> run(String id);

    void add(RetentionRun run);

    /** The last runs, newest first. */
    List<RetentionRun> newest(int atMost);
}
