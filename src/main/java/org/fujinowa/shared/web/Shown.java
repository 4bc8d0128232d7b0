package org.fujinowa.shared.web;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/** Values as people write them: {@code #{show.date(stay.arrival())}} is 2027年6月28日（月） or Mon 28 June 2027. */
@Named("show")
@RequestScoped
public class Shown {

    /** The office's clock. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private Language language = Language.JA;
    private Clock clock = Clock.system(OFFICE);

    /** For the CDI proxy. */
    protected Shown() {}

    @Inject
    public Shown(CurrentTexts texts, Clock clock) {
        language = texts.language();
        this.clock = clock;
    }

    /** This day by the office's clock, with its weekday. */
    public String getToday() {
        return date(LocalDate.now(clock.withZone(OFFICE)));
    }

    /** A day with its weekday; empty for no day. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : day.format(pattern("uuuu年M月d日（E）", "EEE d MMMM uuuu"));
    }

    /** A day as in a table: 2027/6/28 or 28 Jun 2027. */
    public String shortDate(@Nullable LocalDate day) {
        return day == null ? "" : day.format(pattern("uuuu/M/d", "d MMM uuuu"));
    }

    /** A day that comes again each year: 12月29日 or 29 December. */
    public String monthDay(@Nullable LocalDate day) {
        return day == null ? "" : day.format(pattern("M月d日", "d MMMM"));
    }

    /** A moment by the office's clock. */
    public String dateTime(@Nullable Instant moment) {
        return moment == null
                ? ""
                : moment.atZone(OFFICE).format(pattern("uuuu年M月d日（E）H:mm", "EEE d MMMM uuuu, HH:mm"));
    }

    /** From the day of arrival to the day of departure. */
    public String period(@Nullable StayPeriod stay) {
        if (stay == null) {
            return "";
        }
        return language == Language.JA
                ? date(stay.arrival()) + "〜" + date(stay.departure())
                : date(stay.arrival()) + " – " + date(stay.departure());
    }

    /** A number with its thousands parted. */
    public String number(@Nullable Number number) {
        return number == null ? "" : NumberFormat.getInstance(language.locale()).format(number);
    }

    private DateTimeFormatter pattern(String japanese, String english) {
        return language == Language.JA
                ? DateTimeFormatter.ofPattern(japanese, Locale.JAPANESE)
                : DateTimeFormatter.ofPattern(english, Locale.UK);
    }
}
