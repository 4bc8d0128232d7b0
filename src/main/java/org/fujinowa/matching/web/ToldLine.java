package org.fujinowa.matching.web;

import java.io.Serializable;

/**
 * Somebody who must be told that a plan was mended.
 *
 * @param role as what: guest, guardian, family or leader
 * @param name as written
 * @param reading in kana, may be empty
 * @param phone as stored, may be empty
 * @param email may be empty
 * @param sentence what to say
 */
public record ToldLine(String role, String name, String reading, String phone, String email, String sentence)
        implements Serializable {}
