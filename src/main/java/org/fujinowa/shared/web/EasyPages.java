package org.fujinowa.shared.web;

import java.util.List;

/**
 * The pages that exist in easy Japanese, and in part in Vietnamese and German: those of applicants, of guardians and of whoever signs, and the door to them. Those
 * of the office do not, so that a device on which an applicant chose it speaks as usual to a coordinator.
 */
final class EasyPages {

    private static final List<String> AREAS = List.of("/apply/", "/guardian/", "/sign/", "/consent/");
    private static final String DOOR = "/enter";

    private EasyPages() {}

    /** Whether the page of that path, without the context's, is one of them. */
    static boolean holds(String path) {
        return path.replaceFirst("\\.xhtml$", "").equals(DOOR) || AREAS.stream().anyMatch(path::startsWith);
    }
}
