package org.fujinowa.shared.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a page may send somebody on request: only to a page of ours, so that no link can lead elsewhere through us. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address asked for if it is a path of this site, otherwise the other one. */
    public static String orElse(@Nullable String asked, String otherwise) {
        return asked != null && isLocal(asked) ? asked : otherwise;
    }

    private static boolean isLocal(String asked) {
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.indexOf('\\') >= 0) {
            return false;
        }
        try {
            var uri = new URI(asked);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
