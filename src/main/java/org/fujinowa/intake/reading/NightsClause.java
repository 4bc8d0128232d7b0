package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of what a family wrote about the nights they can: some days, and whether those are possible.
 *
 * @param days the days as they were written, with ~ between the ends of a range
 * @param possible whether they can on these days
 */
record NightsClause(String days, boolean possible) {

    private static final Pattern NO_OTHER = Pattern.compile("以外は?(?:不可|ng|×)$");
    private static final Pattern EXCEPT = Pattern.compile(
            "以外(?:は|なら)?(?:可|ok|○|全て可|すべて可)?$|(?:のみ|だけ)?(?:は|が)?(?:不可|ng|×|を?除く)$|^(?:except|not|excluding|but not) ?");
    private static final Pattern ONLY =
            Pattern.compile("(?:のみ|だけ)(?:可|ok|○)?$|(?:は|が|なら)?(?:可能|可|ok|○)$|^only ?| ?only$");
    private static final Pattern BETWEEN =
            Pattern.compile("[、,;\\n・。]|と(?=\\d)| and |(?<=[日\\d可]) (?=\\d)|(?<=可)(?=但し|ただし|\\d)");
    private static final Pattern WEEKDAY = Pattern.compile(" ?\\([月火水木金土日](?:曜日?)?(?:・?祝)?\\)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern RANGE = Pattern.compile(" ?(?:[-~〜]|から(?=\\d)|(?<=\\d) to (?=\\d)) ?");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DAYS_THEN_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: ?- ?(\\d{1,2})(?:st|nd|rd|th)?)? " + MONTH);
    private static final Pattern MONTH_THEN_DAY = Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?");

    /** The parts of a text; empty if it is not clear to which days a word belongs. */
    static List<NightsClause> of(String text) {
        String plain = WEEKDAY.matcher(withNumberedMonths(text)).replaceAll("");
        plain = RANGE.matcher(ISO.matcher(plain).replaceAll("$1/$2/$3")).replaceAll("~");
        var clauses = new ArrayList<NightsClause>();
        var waiting = new ArrayList<String>();
        for (String part : BETWEEN.split(plain)) {
            String clause = part.strip().replaceFirst("^(?:ただし|但し)", "");
            if (clause.isEmpty()) {
                continue;
            }
            boolean except =
                    EXCEPT.matcher(clause).find() && !NO_OTHER.matcher(clause).find();
            String days = withoutMark(clause);
            if (days.equals(clause)) {
                waiting.add(days);
                continue;
            }
            if (except && waiting.stream().anyMatch(day -> day.contains("~"))) {
                return List.of();
            }
            waiting.forEach(day -> clauses.add(new NightsClause(day, !except)));
            waiting.clear();
            clauses.add(days.isEmpty() ? new NightsClause(clause, !except) : new NightsClause(days, !except));
        }
        waiting.forEach(day -> clauses.add(new NightsClause(day, true)));
        return clauses;
    }

    private static String withoutMark(String clause) {
        if (clause.startsWith("全")) {
            return clause.endsWith("可") ? clause.substring(0, clause.length() - 1) : clause;
        }
        for (Pattern mark : List.of(NO_OTHER, EXCEPT, ONLY)) {
            Matcher found = mark.matcher(clause);
            if (found.find()) {
                return found.replaceFirst("").strip();
            }
        }
        return clause;
    }

    private static String withNumberedMonths(String text) {
        String daysFirst = DAYS_THEN_MONTH
                .matcher(text)
                .replaceAll(found -> month(found.group(3)) + "/" + found.group(1)
                        + (found.group(2) == null ? "" : "~" + month(found.group(3)) + "/" + found.group(2)));
        return MONTH_THEN_DAY.matcher(daysFirst).replaceAll(found -> month(found.group(1)) + "/" + found.group(2));
    }

    private static int month(String name) {
        return EnglishDay.month(name);
    }
}
