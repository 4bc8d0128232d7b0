package org.fujinowa.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets, scripts and pictures that change when the file changes, so that browsers keep them for ever. */
@Named("asset")
@ApplicationScoped
public class Assets {

    private static final int HASH_LENGTH = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private ServletContext context;

    /** For the CDI proxy. */
    protected Assets() {}

    @Inject
    public Assets(ServletContext context) {
        this.context = context;
    }

    /** The address of a file under {@code webapp/resources}, for instance {@code css/fujinowa.css}. */
    public String path(String file) {
        return addresses.computeIfAbsent(file, this::addressOf);
    }

    private String addressOf(String file) {
        var path = "/resources/" + file;
        try (var content = context.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException("No file webapp%s.".formatted(path));
            }
            var hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return context.getContextPath() + path + "?v="
                    + HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException("Cannot read webapp" + path, unreadable);
        }
    }
}
