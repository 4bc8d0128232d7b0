package org.fujinowa.documents.pdf;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Templates of HTML, FreeMarker files that stand beside a class. Whatever a record says is escaped. Readings are marked as
 * {@link Ruby} tells; a line of Japanese may be broken in the file anywhere, since Japanese has no spaces to fill in.
 */
public final class Templates {

    private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。」』）（「『・ー〜\\uFFF9-\\uFFFB]";
    private static final Pattern BROKEN_LINE =
            Pattern.compile("(?<=%s)\\s*\\n\\s*(?=%s)".formatted(JAPANESE, JAPANESE));

    /** Neither a day nor a telephone number is broken over two lines. */
    private static final Pattern UNBROKEN =
            Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日(（.）)?|(?<![\\w-])0\\d{1,4}-\\d{1,4}-\\d{3,4}(?![\\w-])");

    private final Configuration configuration;

    /** The templates that stand beside that class. */
    public Templates(Class<?> beside) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new Marking(beside));
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
    }

    /**
     * A template filled in.
     *
     * @param readings whether readings stand above the words
     */
    public String fill(String name, Map<String, Object> values, boolean readings) {
        var page = new StringWriter();
        try {
            configuration.getTemplate(name).process(values, page);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("The template %s cannot be filled in.".formatted(name), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Ruby.written(UNBROKEN.matcher(page.toString()).replaceAll("<span class=\"glue\">$0</span>"), readings);
    }

    /** Reads a template with its readings marked and its lines joined. */
    private static final class Marking extends ClassTemplateLoader {

        Marking(Class<?> beside) {
            super(beside, "");
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            try (var reader = super.getReader(source, encoding)) {
                var text = new StringWriter();
                reader.transferTo(text);
                return new StringReader(
                        BROKEN_LINE.matcher(Ruby.marked(text.toString())).replaceAll(""));
            }
        }
    }
}
