package org.fujinowa.booklet;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a coordinator writes for the booklets of one delegation. Each line of rules and of the packing list is one item; an empty
 * text leaves its page out.
 *
 * @param greetingJa words of welcome, in Japanese
 * @param greetingEn the same in English
 * @param packingJa what to take along, in Japanese
 * @param packingEn the same in English
 * @param rulesJa what everybody keeps to, in Japanese
 * @param rulesEn the same in English
 * @param songsJa what is sung, in Japanese
 * @param songsEn what is sung, in English
 */
public record BookletTexts(
        @Size(max = 3000) String greetingJa,
        @Size(max = 3000) String greetingEn,
        @Size(max = 3000) String packingJa,
        @Size(max = 3000) String packingEn,
        @Size(max = 3000) String rulesJa,
        @Size(max = 3000) String rulesEn,
        @Size(max = 6000) String songsJa,
        @Size(max = 6000) String songsEn)
        implements Serializable {}
