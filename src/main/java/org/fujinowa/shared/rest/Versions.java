package org.fujinowa.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.fujinowa.shared.Versioned;

/** Versions of records as entity tags: version 3 is {@code "3"}. Nobody overwrites what they have not seen. */
public final class Versions {

    private static final Pattern ONE_VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern SOME_TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    private Versions() {}

    /**
     * The version that the caller has seen, from {@code If-Match}.
     *
     * @throws Refusal 428 without the header, 412 for a tag that no version of ours ever had, 400 for what is no tag
     */
    public static long seen(HttpHeaders headers) {
        var header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank() || "*".equals(header.strip())) {
            throw new Refusal(Refusal.PRECONDITION_REQUIRED, "api.if-match-required");
        }
        var match = ONE_VERSION.matcher(header.strip());
        if (match.matches()) {
            return Long.parseLong(match.group(1));
        }
        if (SOME_TAG.matcher(header.strip()).matches()) {
            throw new Refusal(Refusal.PRECONDITION_FAILED, "api.changed-meanwhile");
        }
        throw new Refusal(Refusal.BAD_REQUEST, "api.if-match-unreadable");
    }

    /** The record with its tag, or 304 if the caller has that version already. */
    public static Response answer(HttpHeaders headers, Versioned<? extends Record> record) {
        var tag = tag(record.version());
        if (alreadySeen(headers, tag)) {
            return Response.notModified(tag).build();
        }
        return Response.ok(record.value()).tag(tag).build();
    }

    /** The tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    private static boolean alreadySeen(HttpHeaders headers, EntityTag tag) {
        var header = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (header == null) {
            return false;
        }
        List<String> tags = Arrays.stream(header.split(",")).map(String::strip).toList();
        return tags.stream()
                .anyMatch(one -> "*".equals(one) || one.replaceFirst("^W/", "").equals(text(tag)));
    }

    private static String text(EntityTag tag) {
        return "\"" + tag.getValue() + "\"";
    }
}
