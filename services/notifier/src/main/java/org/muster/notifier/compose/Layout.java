package org.muster.notifier.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.Language;
import org.springframework.web.util.HtmlUtils;

/**
 * How a message looks, as plain text and as HTML, in the direction of its language.
 *
 * @param settings where the reader says what to get and when
 * @param unfollow where the reader hears of none of this any more, or null
 */
record Layout(Language language, Link settings, @Nullable Link unfollow) {
    private static final String BUTTON =
            "display:inline-block;margin:0 8px 10px 0;padding:11px 16px;border:1px solid #0a3d91;border-radius:4px;text-decoration:none;";
    private static final String FIRST = BUTTON + "background:#0a3d91;color:#ffffff";
    private static final String OTHER = BUTTON + "color:#0a3d91";

    Message one(Told told) {
        return new Message(
                told.subject(),
                told.body(),
                told.why(),
                text(told) + foot(),
                () -> page(told.subject(), badge(told) + heading(1, told.subject()) + html(told)),
                Stream.concat(told.answers().stream(), Stream.of(told.open())).toList(),
                List.of(),
                told.drill(),
                unfollowAt());
    }

    /**
     * Several at once.
     *
     * @param heading what the page begins with
     * @param left says of how many there is no room
     */
    Message many(
            String subject,
            String heading,
            String lead,
            Optional<Link> all,
            List<Told> each,
            IntFunction<String> left) {
        List<Link> links =
                Stream.concat(all.stream(), each.stream().map(Told::open)).distinct().toList();
        String said =
                Stream.concat(Stream.of(lead), each.stream().map(Told::subject))
                        .collect(Collectors.joining("\n\n"));
        return new Message(
                subject,
                said,
                "",
                text(lead, all, each) + foot(),
                () -> page(subject, html(heading, lead, all, each)),
                links,
                IntStream.range(0, each.size())
                        .mapToObj(i -> part(each.get(i), left.apply(each.size() - i)))
                        .toList(),
                null,
                unfollowAt());
    }

    private static Part part(Told told, String left) {
        return new Part(told.subject(), told.body(), told.why(), told.answers(), left);
    }

    private static String text(String lead, Optional<Link> all, List<Told> each) {
        StringBuilder text = new StringBuilder(lead).append("\n\n");
        all.ifPresent(link -> text.append(text(link)).append('\n'));
        for (int i = 0; i < each.size(); i++) {
            Told told = each.get(i);
            text.append(i + 1).append(". ").append(told.subject()).append("\n\n");
            text.append(text(told)).append('\n');
        }
        return text.toString();
    }

    private static String html(String heading, String lead, Optional<Link> all, List<Told> each) {
        StringBuilder html = new StringBuilder(heading(1, heading)).append(paragraph(lead));
        all.ifPresent(link -> html.append(buttons(List.of(link))));
        for (Told told : each)
            html.append(
                            "<div style=\"border-top:1px solid #dce1e7;margin-top:24px;padding-top:20px\">")
                    .append(badge(told))
                    .append(heading(2, told.subject()))
                    .append(html(told))
                    .append("</div>");
        return html.toString();
    }

    private static String text(Told told) {
        StringBuilder text = new StringBuilder(told.body()).append("\n\n");
        told.answers().forEach(answer -> text.append(text(answer)).append('\n'));
        return text.append(text(told.open()))
                .append('\n')
                .append(told.why())
                .append('\n')
                .toString();
    }

    private static String text(Link link) {
        return link.words() + ":\n" + link.address() + "\n";
    }

    private @Nullable String unfollowAt() {
        return unfollow == null ? null : unfollow.address();
    }

    private List<Link> atTheFoot() {
        return Stream.concat(Stream.of(settings), Stream.ofNullable(unfollow)).toList();
    }

    private String foot() {
        return atTheFoot().stream()
                .map(link -> "\n" + link.words() + "\n" + link.address() + "\n")
                .collect(Collectors.joining());
    }

    private static String html(Told told) {
        StringBuilder html = new StringBuilder();
        told.lines().forEach(line -> html.append(paragraph(line)));
        boolean settled = told.settled() && !told.answers().isEmpty();
        List<Link> buttons = new ArrayList<>(told.answers());
        if (!settled) buttons.addFirst(told.open());
        html.append(buttons(buttons));
        if (settled)
            html.append("<p style=\"margin:0 0 14px\">")
                    .append(anchor(told.open(), "color:#0a3d91"))
                    .append("</p>");
        return html.append("<p style=\"margin:0;color:#5a6673;font-size:13px\">")
                .append(HtmlUtils.htmlEscape(told.why()))
                .append("</p>")
                .toString();
    }

    /** The first is what is hoped for. */
    private static String buttons(List<Link> links) {
        StringBuilder html = new StringBuilder("<p style=\"margin:20px 0 8px\">");
        for (int i = 0; i < links.size(); i++)
            html.append(anchor(links.get(i), i == 0 ? FIRST : OTHER)).append('\n');
        return html.append("</p>").toString();
    }

    private static String anchor(Link link, String style) {
        return "<a href=\"%s\" style=\"%s\">%s</a>"
                .formatted(
                        HtmlUtils.htmlEscape(link.address()),
                        style,
                        HtmlUtils.htmlEscape(link.words()));
    }

    private static String heading(int level, String words) {
        return "<h%d style=\"font-size:%dpx;margin:0 0 16px\">%s</h%d>"
                .formatted(level, level == 1 ? 19 : 17, HtmlUtils.htmlEscape(words), level);
    }

    /** Nobody takes a drill for what is meant. */
    private static String badge(Told told) {
        return told.drill() == null
                ? ""
                : "<p style=\"margin:0 0 12px\"><strong style=\"display:inline-block;padding:3px 10px;border-radius:4px;background:#8a4b00;color:#ffffff;font-size:14px;letter-spacing:.06em\">%s</strong></p>"
                        .formatted(HtmlUtils.htmlEscape(told.drill()));
    }

    private static String paragraph(String words) {
        return "<p style=\"margin:0 0 14px\">" + HtmlUtils.htmlEscape(words) + "</p>";
    }

    private String page(String subject, String content) {
        return """
        <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
        <body style="margin:0;background:#f4f6fa;font-family:Arial,Helvetica,sans-serif;color:#182433">
        <div dir="%s" style="max-width:560px;margin:24px auto;background:#ffffff;border:1px solid #dce1e7;border-radius:6px">
        <div style="padding:16px 24px;background:#0a3d91;color:#ffffff;font-weight:bold;border-radius:6px 6px 0 0">Muster</div>
        <div style="padding:24px;font-size:16px;line-height:1.5">%s</div>
        <div style="padding:14px 24px;border-top:1px solid #dce1e7;color:#5a6673;font-size:13px">%s</div></div></body></html>
        """
                .formatted(
                        language.tag(),
                        direction(),
                        HtmlUtils.htmlEscape(subject),
                        direction(),
                        content,
                        atTheFoot().stream()
                                .map(link -> anchor(link, "color:#0a3d91"))
                                .collect(Collectors.joining("<br>")));
    }

    private String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }
}
