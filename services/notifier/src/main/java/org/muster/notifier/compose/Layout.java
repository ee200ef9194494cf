package org.muster.notifier.compose;

import java.util.List;
import org.muster.core.country.Language;
import org.springframework.web.util.HtmlUtils;

/** How a message looks, as plain text and as HTML, in the direction of its language. */
record Layout(Language language, Settings settings) {

    /** Where the reader says what to get and when. */
    record Settings(String words, String link) {}

    Message one(Told told) {
        return new Message(
                told.subject(),
                told.body(),
                told.why(),
                text(told) + foot(),
                page(told.subject(), heading(1, told.subject()) + html(told)));
    }

    Message many(String subject, String lead, List<Told> all) {
        StringBuilder text = new StringBuilder(lead).append("\n\n");
        StringBuilder html = new StringBuilder(heading(1, subject)).append(paragraph(lead));
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            text.append(i + 1).append(". ").append(told.subject()).append("\n\n");
            text.append(text(told)).append('\n');
            html.append(
                            "<div style=\"border-top:1px solid #dce1e7;margin-top:24px;padding-top:20px\">")
                    .append(heading(2, told.subject()))
                    .append(html(told))
                    .append("</div>");
        }
        return new Message(subject, lead, "", text + foot(), page(subject, html.toString()));
    }

    private static String text(Told told) {
        return told.body() + "\n\n" + told.link() + "\n\n" + told.why() + "\n";
    }

    private String foot() {
        return "\n" + settings.words() + "\n" + settings.link() + "\n";
    }

    private static String html(Told told) {
        StringBuilder html = new StringBuilder();
        told.lines().forEach(line -> html.append(paragraph(line)));
        return html.append(
                        """
                        <p style="margin:20px 0"><a href="%s" style="background:#0a3d91;color:#ffffff;text-decoration:none;padding:12px 18px;border-radius:4px;display:inline-block">%s</a></p>
                        <p style="margin:0;color:#5a6673;font-size:13px">%s</p>
                        """
                                .formatted(
                                        HtmlUtils.htmlEscape(told.link()),
                                        HtmlUtils.htmlEscape(told.open()),
                                        HtmlUtils.htmlEscape(told.why())))
                .toString();
    }

    private static String heading(int level, String words) {
        return "<h%d style=\"font-size:%dpx;margin:0 0 16px\">%s</h%d>"
                .formatted(level, level == 1 ? 19 : 17, HtmlUtils.htmlEscape(words), level);
    }

    private static String paragraph(String words) {
        return "<p style=\"margin:0 0 14px\">" + HtmlUtils.htmlEscape(words) + "</p>";
    }

    private String page(String subject, String content) {
        return """
        <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="margin:0;background:#f4f6fa;font-family:Arial,Helvetica,sans-serif;color:#182433">
        <div dir="%s" style="max-width:560px;margin:24px auto;background:#ffffff;border:1px solid #dce1e7;border-radius:6px">
        <div style="padding:16px 24px;background:#0a3d91;color:#ffffff;font-weight:bold;border-radius:6px 6px 0 0">Muster</div>
        <div style="padding:24px;font-size:16px;line-height:1.5">%s</div>
        <div style="padding:14px 24px;border-top:1px solid #dce1e7;color:#5a6673;font-size:13px"><a href="%s">%s</a></div></div></body></html>
        """
                .formatted(
                        language.tag(),
                        direction(),
                        HtmlUtils.htmlEscape(subject),
                        direction(),
                        content,
                        HtmlUtils.htmlEscape(settings.link()),
                        HtmlUtils.htmlEscape(settings.words()));
    }

    private String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }
}
