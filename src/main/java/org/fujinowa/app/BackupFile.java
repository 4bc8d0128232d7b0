package org.fujinowa.app;

import java.time.Instant;

/**
 * A backup on the server's own disk.
 *
 * @param name its file name in the folder {@code backups} of the data directory
 * @param bytes how large it is
 * @param madeAt when it was finished
 */
public record BackupFile(String name, long bytes, Instant madeAt) {}
