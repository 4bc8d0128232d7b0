package org.fujinowa.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param settings paths of settings files; a later one overrides an earlier one
 * @param restore the backup to bring back instead of starting the server
 * @param overwrite whether a database that is there already may be moved aside
 */
record CommandLine(List<String> settings, Optional<String> restore, boolean overwrite) {

    /** @throws IllegalArgumentException for an option that does not exist or lacks its value */
    static CommandLine of(List<String> arguments) {
        var settings = new ArrayList<String>();
        var restore = Optional.<String>empty();
        var overwrite = false;
        var left = arguments.iterator();
        while (left.hasNext()) {
            var argument = left.next();
            switch (argument) {
                case "--restore" -> {
                    if (!left.hasNext()) {
                        throw new IllegalArgumentException("--restore needs the path of a backup");
                    }
                    restore = Optional.of(left.next());
                }
                case "--overwrite" -> overwrite = true;
                default -> {
                    if (argument.startsWith("-")) {
                        throw new IllegalArgumentException("there is no option " + argument);
                    }
                    settings.add(argument);
                }
            }
        }
        return new CommandLine(List.copyOf(settings), restore, overwrite);
    }
}
