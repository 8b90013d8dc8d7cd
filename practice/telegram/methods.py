"""The methods of the Bot API that the simulated Telegram speaks, and every parameter of each.

One line per method: `name type`, a question mark after the name of an optional parameter, `[X]` for an array of X,
`A|B` for either. Rule: this table is held to the public specification by `python -m practice.telegram check`, so a
parameter is never added here because the bot happens to send it.
"""

from __future__ import annotations

from practice.telegram.objects import OBJECTS, UNIONS
from practice.telegram.specification import Specification, fields_of

METHODS = {
    "getMe": "",
    "getUpdates": "offset? Integer, limit? Integer, timeout? Integer, allowed_updates? [String]",
    "setWebhook": (
        "url String, certificate? InputFile, ip_address? String, max_connections? Integer, "
        "allowed_updates? [String], drop_pending_updates? Boolean, secret_token? String"
    ),
    "deleteWebhook": "drop_pending_updates? Boolean",
    "getWebhookInfo": "",
    "logOut": "",
    "close": "",
    "sendMessage": (
        "business_connection_id? String, chat_id Integer|String, message_thread_id? Integer, "
        "direct_messages_topic_id? Integer, text String, parse_mode? String, entities? [MessageEntity], "
        "link_preview_options? LinkPreviewOptions, disable_notification? Boolean, protect_content? Boolean, "
        "allow_paid_broadcast? Boolean, message_effect_id? String, "
        "suggested_post_parameters? SuggestedPostParameters, reply_parameters? ReplyParameters, "
        "reply_markup? InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply"
    ),
    "editMessageText": (
        "business_connection_id? String, chat_id? Integer|String, message_id? Integer, "
        "inline_message_id? String, text? String, parse_mode? String, entities? [MessageEntity], "
        "link_preview_options? LinkPreviewOptions, rich_message? InputRichMessage, "
        "reply_markup? InlineKeyboardMarkup"
    ),
    "editMessageReplyMarkup": (
        "business_connection_id? String, chat_id? Integer|String, message_id? Integer, "
        "inline_message_id? String, reply_markup? InlineKeyboardMarkup"
    ),
    "deleteMessage": "chat_id Integer|String, message_id Integer",
    "deleteMessages": "chat_id Integer|String, message_ids [Integer]",
    "answerCallbackQuery": (
        "callback_query_id String, text? String, show_alert? Boolean, url? String, cache_time? Integer"
    ),
    "pinChatMessage": (
        "business_connection_id? String, chat_id Integer|String, message_id Integer, disable_notification? Boolean"
    ),
    "unpinChatMessage": "business_connection_id? String, chat_id Integer|String, message_id? Integer",
    "unpinAllChatMessages": "chat_id Integer|String",
    "sendPhoto": (
        "business_connection_id? String, chat_id Integer|String, message_thread_id? Integer, "
        "direct_messages_topic_id? Integer, photo InputFile|String, caption? String, parse_mode? String, "
        "caption_entities? [MessageEntity], show_caption_above_media? Boolean, has_spoiler? Boolean, "
        "disable_notification? Boolean, protect_content? Boolean, allow_paid_broadcast? Boolean, "
        "message_effect_id? String, suggested_post_parameters? SuggestedPostParameters, "
        "reply_parameters? ReplyParameters, "
        "reply_markup? InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply"
    ),
    "sendDocument": (
        "business_connection_id? String, chat_id Integer|String, message_thread_id? Integer, "
        "direct_messages_topic_id? Integer, document InputFile|String, thumbnail? InputFile|String, "
        "caption? String, parse_mode? String, caption_entities? [MessageEntity], "
        "disable_content_type_detection? Boolean, disable_notification? Boolean, protect_content? Boolean, "
        "allow_paid_broadcast? Boolean, message_effect_id? String, "
        "suggested_post_parameters? SuggestedPostParameters, reply_parameters? ReplyParameters, "
        "reply_markup? InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply"
    ),
    "editMessageMedia": (
        "business_connection_id? String, chat_id? Integer|String, message_id? Integer, "
        "inline_message_id? String, media InputMedia, reply_markup? InlineKeyboardMarkup"
    ),
    "editMessageCaption": (
        "business_connection_id? String, chat_id? Integer|String, message_id? Integer, "
        "inline_message_id? String, caption? String, parse_mode? String, caption_entities? [MessageEntity], "
        "show_caption_above_media? Boolean, reply_markup? InlineKeyboardMarkup"
    ),
    "sendChatAction": (
        "business_connection_id? String, chat_id Integer|String, message_thread_id? Integer, action String"
    ),
    "setMyCommands": "commands [BotCommand], scope? BotCommandScope, language_code? String",
    "getMyCommands": "scope? BotCommandScope, language_code? String",
    "deleteMyCommands": "scope? BotCommandScope, language_code? String",
    "setMyDescription": "description? String, language_code? String",
    "getMyDescription": "language_code? String",
    "setMyShortDescription": "short_description? String, language_code? String",
    "getMyShortDescription": "language_code? String",
    "setMyName": "name? String, language_code? String",
    "getMyName": "language_code? String",
    "setChatMenuButton": "chat_id? Integer, menu_button? MenuButton",
    "getChat": "chat_id Integer|String",
    "getFile": "file_id String",
}

OURS = Specification(
    methods={name: fields_of(line) for name, line in METHODS.items()},
    types={name: fields_of(line) for name, line in OBJECTS.items()},
    unions={name: tuple(line.split()) for name, line in UNIONS.items()},
)
BY_LOWER_NAME = {name.lower(): name for name in METHODS}
"""Telegram takes method names in any case."""
