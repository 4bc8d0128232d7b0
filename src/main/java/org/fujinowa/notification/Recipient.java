package org.fujinowa.notification;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody who is written to.
 *
 * @param name may be empty
 * @param address the e-mail address
 */
public record Recipient(String name, String address) implements Serializable {

    private static final Pattern WITH_NAME = Pattern.compile("(.*)[<＜]([^<>＜＞]*)[>＞]");
    private static final String GAPS = "[\\s\\u3000]+";

    /** The receivers that somebody typed, one in a line: {@code hanako@example.jp} or {@code 山田花子 <hanako@example.jp>}; each once. */
    public static List<Recipient> read(String typed) {
        var all = new LinkedHashSet<Recipient>();
        typed.lines()
                .map(line -> line.replaceAll("^" + GAPS + "|" + GAPS + "$|[,;、]" + "$", ""))
                .filter(line -> !line.isEmpty())
                .forEach(line -> all.add(one(line)));
        return List.copyOf(all);
    }

    private static Recipient one(String line) {
        var both = WITH_NAME.matcher(line);
        return both.matches()
                ? new Recipient(
                        both.group(1).replaceAll("^[\"\\s\\u3000]+|[\"\\s\\u3000]+$", ""),
                        both.group(2).strip())
                : new Recipient("", line);
    }

    /** As it is typed. */
    public String written() {
        return name.isEmpty() ? address : "%s <%s>".formatted(name, address);
    }
}
