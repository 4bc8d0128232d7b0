package org.fujinowa.it;

/** Every page in English. */
class EveryPageInEnglishIT extends EveryPage {

    EveryPageInEnglishIT() {
        super("en");
    }
}
