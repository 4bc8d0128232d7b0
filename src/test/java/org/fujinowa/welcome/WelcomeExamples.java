package org.fujinowa.welcome;

/** Homes that do not exist. */
public final class WelcomeExamples {

    private WelcomeExamples() {}

    /** Everything has been told before. */
    public static HomeExtras extras() {
        return new HomeExtras(
                "いとこ（架空） 0191-00-0099",
                "1階の和室",
                true,
                Provision.HAVE,
                Provision.HAVE_NOT,
                "藤沢小学校",
                Hazard.NONE,
                Provision.HAVE);
    }
}
